/** What VS Code's web build reads from `window.product` when its page loads. */
export interface WebProduct {
  readonly productConfiguration: Readonly<Record<string, unknown>>;
  readonly additionalBuiltinExtensions: readonly UriParts[];
  readonly configurationDefaults: Readonly<Record<string, unknown>>;
  readonly folderUri?: UriParts;
  readonly developmentOptions: {
    readonly extensions: readonly UriParts[];
    readonly extensionTestsPath?: UriParts;
    readonly enableSmokeTestDriver: boolean;
  };
}
export interface UriParts {
  readonly scheme: string;
  readonly authority?: string;
  readonly path: string;
}

/** The page that starts VS Code's web build, served at `/vscode`, with this configuration. */
export function webPage(product: WebProduct): string {
  const json = JSON.stringify(product).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>VS Code for the Web</title>
<link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="/vscode/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label="">
<script>window.product = ${json};</script>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
for (const [name, path] of Object.entries(self.webPackagePaths)) {
  self.webPackagePaths[name] = location.origin + '/vscode/node_modules/' + name + '/' + path;
}
require.config({ baseUrl: location.origin + '/vscode/out', recordStats: true, paths: self.webPackagePaths });
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
</body>
</html>
`;
}
