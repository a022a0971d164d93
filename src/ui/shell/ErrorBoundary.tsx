import { Component, type ReactNode } from 'react';
import { retryFailedParts } from '../part.tsx';

interface Props {
  /** What failed, for the sentence on screen: `This view`, `The chart`. */
  readonly what: string;
  /** When it changes, what is inside is tried again. */
  readonly resetKey?: string;
  /** What the reader can do beside trying again. */
  readonly also?: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly error?: Error | undefined;
  readonly key?: string | undefined;
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ resetKey }: Props, { key }: State): State | null {
    return key === resetKey ? null : { error: undefined, key: resetKey };
  }

  private readonly tryAgain = () => {
    retryFailedParts();
    this.setState({ error: undefined });
  };

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="trouble stack" role="alert">
        <h2>{this.props.what} could not be shown</h2>
        <p>
          This is a fault in Foilight, not in your files. What you opened is still here; the other pages still work.
        </p>
        <p className="small muted">{error.message}</p>
        <p>
          <button type="button" onClick={this.tryAgain}>
            Try again
          </button>{' '}
          {this.props.also}
        </p>
      </div>
    );
  }
}
