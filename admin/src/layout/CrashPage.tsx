import { FaultNotice } from './FaultNotice.js';

export function CrashPage({ resetErrorBoundary }: { resetErrorBoundary: (...parts: unknown[]) => void }) {
  return <FaultNotice onRetry={() => resetErrorBoundary()} />;
}
