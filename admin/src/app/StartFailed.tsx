/** Shown when the console cannot even learn where to sign in; no texts or theme are loaded yet. */
export function StartFailed({ error }: { error: unknown }) {
  return (
    <main role="alert" style={{ font: '1rem/1.5 system-ui, sans-serif', maxWidth: '32rem', margin: '15vh auto', padding: '0 1rem' }}>
      <h1 style={{ fontSize: '1.25rem' }}>The console cannot start</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" onClick={() => window.location.reload()}>
        Try again
      </button>
    </main>
  );
}
