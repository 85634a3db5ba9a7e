package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import java.time.YearMonth;
import java.util.Optional;

/** 入账月份 — which month a finding is entered in; the closing feature knows which months are closed. */
public interface EntryMonths {
    /** How the hall's months stand; hold the hall's ledger, and they do not change. */
    Book at(Hall hall);

    /** How a hall's months stand. */
    interface Book {
        /** Whether nothing is decided in the month any more. */
        boolean isClosed(YearMonth month);

        /**
         * The month that what happened in {@code occurred} is entered in: that one while it is open, else, as a supplement
         * (补记), the first open one from today's on. Empty where the hall would rather reopen it.
         */
        Optional<YearMonth> of(YearMonth occurred);
    }
}
