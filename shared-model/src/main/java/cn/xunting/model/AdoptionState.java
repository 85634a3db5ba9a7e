package cn.xunting.model;

/** 口径采用的状态 — where the adoption of a policy stands. */
public enum AdoptionState {
    /** 待同意: nobody but its author has spoken, and it changes nothing yet. */
    PROPOSED,
    /** 已采用: a second person consents, and it holds from its month on. */
    ADOPTED,
    /** 未同意: a second person does not consent, and it never holds. */
    REJECTED
}
