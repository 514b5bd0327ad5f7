import * as vscode from 'vscode';

/** True where an extension for YAML gives keys and values by our schema, symbols and formatting: then we leave these to it. */
export const hasYamlSupport = (): boolean => vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
