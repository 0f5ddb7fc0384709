import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

import { FaultNotice } from './FaultNotice.js';

interface Caught {
  error: unknown;
}

class Boundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <FaultNotice onRetry={() => this.setState({ error: null })} />;
  }
}

/** Keeps a fault of one page within that page; the next page starts afresh. */
export function FaultBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname.split('/').slice(0, 3).join('/')}>{children}</Boundary>;
}
