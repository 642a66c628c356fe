// When the program itself fails: what happened in calm words, that the data are safe, and what to do.
import { Component, type ReactNode } from 'react';
import type { Say } from '../../i18n/say.ts';

export function ErrorScreen({ say, detail }: { say: Say; detail: string }) {
  return (
    <main className="errorScreen" role="alert">
      <h1>{say('shell.error.title')}</h1>
      <p>{say('shell.error.safe')}</p>
      <p>{say('shell.error.what')}</p>
      <button type="button" className="button primary" onClick={() => window.location.reload()}>
        {say('shell.error.reload')}
      </button>
      <p>
        <a href="./recovery.html">{say('recovery.link')}</a>
      </p>
      <details className="quiet small">
        <summary>{say('shell.error.detail')}</summary>
        <p>{detail}</p>
      </details>
    </main>
  );
}

interface Props {
  readonly say: () => Say;
  readonly children: ReactNode;
}

/** Catches what goes wrong while drawing the screen. */
export class ErrorBoundary extends Component<Props, { readonly detail: string | null }> {
  override state = { detail: null as string | null };

  static getDerivedStateFromError(error: unknown): { detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : <ErrorScreen say={this.props.say()} detail={detail} />;
  }
}
