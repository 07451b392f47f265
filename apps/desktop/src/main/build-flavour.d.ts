/**
 * Set by the build: true in what is installed, false from source. Test seams stand inside `if (!__CLEARPANE_PACKAGED__)`, so
 * that a packaged build does not contain them.
 */
declare const __CLEARPANE_PACKAGED__: boolean;
