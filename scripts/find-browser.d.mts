export declare const BROWSER_ARGS: readonly string[];
export declare function findBrowser(): Promise<{ path: string; label: string } | null>;
export declare function installBrowser(): Promise<{ path: string; label: string } | null>;
