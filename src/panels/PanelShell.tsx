/** Keeps the room of a panel on the left until what it shows is there. */
export function PanelShell({ id }: { readonly id: string }) {
  return <div id={id} className="panel panel-left panel-shell" data-covers="left" aria-busy="true" />
}
