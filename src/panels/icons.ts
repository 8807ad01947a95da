/** Line drawings for the buttons of the frame: paths in a box of 20 by 20, stroked. */
export const icons = {
  layers: 'M10 3 17.5 7 10 11 2.5 7ZM3.5 10.5 10 14 16.5 10.5M3.5 13.7 10 17.2 16.5 13.7',
  filters: 'M3 5H17M5.5 10H14.5M8 15H12',
  table: 'M3 4.5H17V15.5H3ZM3 8.2H17M3 11.8H17M8 4.5V15.5',
  measure: 'M2.8 13.2 13.2 2.8 17.2 6.8 6.8 17.2ZM6 10 7.6 11.6M8.6 7.4 11 9.8M11.2 4.8 12.8 6.4',
  share: 'M10 12.5V3M6.5 6.2 10 2.8 13.5 6.2M4 10.5V16.5H16V10.5',
  sources: 'M4 3.5H12L16 7.5V16.5H4ZM12 3.5V7.5H16M7 10.5H13M7 13.3H13',
  unknowns:
    'M7 7.2A3 3 0 1 1 10.9 10C10.2 10.3 10 10.9 10 11.8M10 14.8V15.2M10 2.5A7.5 7.5 0 1 1 10 17.5A7.5 7.5 0 1 1 10 2.5',
  help: 'M10 9V14M10 6V6.3M10 2.5A7.5 7.5 0 1 1 10 17.5A7.5 7.5 0 1 1 10 2.5',
  story:
    'M3 4.5C5.5 3.5 8 3.7 10 5.3C12 3.7 14.5 3.5 17 4.5V15.5C14.5 14.5 12 14.7 10 16.3C8 14.7 5.5 14.5 3 15.5ZM10 5.3V16.3'
} as const
/** A line drawing by name. */
export type IconName = keyof typeof icons
