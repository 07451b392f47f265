declare const __CLEARPANE_PACKAGED__: boolean | undefined;

/** True in a packaged build, where every test seam is compiled out; false from source. */
export const IS_PACKAGED: boolean = typeof __CLEARPANE_PACKAGED__ === 'boolean' && __CLEARPANE_PACKAGED__;
