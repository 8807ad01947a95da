import { Component, type ReactNode } from 'react'
import type { Language } from '~/model/text'
import { Failure } from './Failure'

/** Shows the failure page instead of nothing where a part of the page breaks. */
export class Boundary extends Component<
  { readonly language: Language; readonly children: ReactNode },
  { readonly error: unknown }
> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('Unknown error') }
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Failure error={this.state.error} language={this.props.language} />
    )
  }
}
