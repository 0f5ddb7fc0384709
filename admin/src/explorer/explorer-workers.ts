import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const workers: Readonly<Record<string, new () => Worker>> = { json: JsonWorker, graphql: GraphQLWorker };

// The editor's workers come from the console's own files, never from a blob or another host.
self.MonacoEnvironment = { getWorker: (_id: string, label: string) => new (workers[label] ?? EditorWorker)() };
