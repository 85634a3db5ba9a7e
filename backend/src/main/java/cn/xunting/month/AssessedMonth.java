package cn.xunting.month;

import cn.xunting.model.MonthState;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** 考核月 — a month's results, scored from the ledger as it stands while the month is open, or as they were frozen. */
interface AssessedMonth {
    YearMonth month();

    MonthState state();

    MonthResults results();

    /** A unit's sheet, or absent if the month knows no such unit. */
    Optional<UnitSheet> sheet(String unit);

    /** A unit's sheet with where it stands and what one more finding would come to, or absent if the month knows no such unit. */
    Optional<UnitOutlook> outlook(String unit);

    /** The people of the units wanted. */
    PeopleResults people(Predicate<String> unit);

    /**
     * A person's card, or absent for somebody on no roster of the month.
     *
     * @param recallProposed asked only where the months before still matter
     */
    Optional<PersonCard> card(String staffNo, BooleanSupplier recallProposed);

    /** Whether the month's faults make an interview of the person due. */
    boolean interviewDue(String staffNo);

    /** Those for whom it is, by staff number. */
    List<String> interviewsDue();
}
