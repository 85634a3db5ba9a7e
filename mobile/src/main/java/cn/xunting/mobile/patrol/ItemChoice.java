package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.ClauseNumber;
import cn.xunting.mobile.desk.Initials;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.model.wire.ItemEntry;
import java.util.List;
import java.util.Locale;

/**
 * 条款选择 — the items that a tab or a search shows.
 *
 * @param onPatrol what an inspector finds while walking, shown large
 * @param byOthers what other sections report; an inspector may still record it
 */
public record ItemChoice(List<ItemTile> onPatrol, List<ItemTile> byOthers) {
    /** How the edition names the section that walks the hall, in an item's reporter. */
    private static final String SUPERVISION = "督查";

    /** Every clause here begins with the same digit, so that one says nothing. */
    private static final int FEWEST_DIGITS = 2;

    public ItemChoice {
        onPatrol = List.copyOf(onPatrol);
        byOthers = List.copyOf(byOthers);
    }

    /**
     * An item to tap.
     *
     * @param line its code and what it counts
     */
    public record ItemTile(String code, String label, String line) {
        static ItemTile of(ItemEntry item) {
            return new ItemTile(item.code(), item.label(), say("{0}　{1}", item.code(), Wording.points(item)));
        }
    }

    static ItemChoice of(Tab tab, List<ItemEntry> items, List<ItemEntry> favourites) {
        return tab == Tab.FAVOURITES
                ? new ItemChoice(tiles(favourites), List.of())
                : split(items.stream().filter(tab::holds).toList());
    }

    /** What a code or label contains, letters in any case; the initials of a label's pinyin; the number of a clause. */
    static ItemChoice search(String words, List<ItemEntry> items, Initials initials) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        String clause = ClauseNumber.isMeant(wanted) ? ClauseNumber.digits(wanted) : "";
        return split(items.stream()
                .filter(item -> item.code().toLowerCase(Locale.ROOT).contains(wanted)
                        || item.label().toLowerCase(Locale.ROOT).contains(wanted)
                        || initials.match(item.label(), wanted)
                        || (clause.length() >= FEWEST_DIGITS
                                && ClauseNumber.digits(item.clause()).startsWith(clause)))
                .toList());
    }

    private static ItemChoice split(List<ItemEntry> items) {
        return new ItemChoice(
                tiles(items.stream().filter(ItemChoice::onPatrol).toList()),
                tiles(items.stream().filter(item -> !onPatrol(item)).toList()));
    }

    private static boolean onPatrol(ItemEntry item) {
        return item.reporter().contains(SUPERVISION);
    }

    private static List<ItemTile> tiles(List<ItemEntry> items) {
        return items.stream().map(ItemTile::of).toList();
    }
}
