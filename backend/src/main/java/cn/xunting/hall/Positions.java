package cn.xunting.hall;

/** Gives what is kept about people its place in the hall's ledger, which knows this package and not the other way round. */
public interface Positions {
    /** Takes the next position and holds the hall's ledger to the end of the running transaction. */
    long advance(Hall hall);
}
