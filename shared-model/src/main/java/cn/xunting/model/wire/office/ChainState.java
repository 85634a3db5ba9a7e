package cn.xunting.model.wire.office;

/** How a chain stands. */
public enum ChainState {
    INTACT,
    BROKEN,
    /** Links were made with a key that is not in this installation's folder. */
    KEY_MISSING
}
