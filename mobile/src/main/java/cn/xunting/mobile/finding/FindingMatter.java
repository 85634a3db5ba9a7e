package cn.xunting.mobile.finding;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Person;
import cn.xunting.mobile.desk.Recorded;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.hall.HallClock;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.Officer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the finding sheet is about, read off the screen's thread.
 *
 * @param officer who is signed in
 * @param draft what they had filled in before
 * @param recorded the item's findings of today at the unit
 * @param clockWrong whether the phone's clock is known to be
 */
record FindingMatter(
        Optional<Officer> officer,
        Optional<KeptDrafts.Kept> draft,
        String unitName,
        Optional<ItemEntry> item,
        List<Person> people,
        List<Recorded> recorded,
        boolean clockWrong) {
    /** @param known whether the draft has been read already */
    static FindingMatter read(HallCopy hall, Today today, KeptDrafts drafts, String unit, String item, boolean known) {
        HallBook book = new HallBook(hall);
        LocalDate day = today.day();
        Optional<Officer> officer = hall.officer();
        return new FindingMatter(
                officer,
                known ? Optional.empty() : officer.flatMap(one -> drafts.read(one.account(), unit, item)),
                book.unitName(unit),
                book.item(item, day),
                book.people(unit, day),
                today.recordedAt(unit).stream()
                        .filter(found -> found.item().equals(item))
                        .toList(),
                HallClock.isWrong(hall.clockAhead()));
    }

    /** The officer's name, for the photos; empty for nobody. */
    String inspector() {
        return officer.map(Officer::name).orElse("");
    }
}
