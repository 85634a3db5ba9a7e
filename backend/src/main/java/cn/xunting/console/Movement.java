package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.month.MonthMovement;
import cn.xunting.month.ReadMovement;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 昨天以来 — what has moved a month since yesterday, with the items' labels. */
@ApplicationScoped
class Movement {
    private final ReadMovement movements;
    private final Editions editions;
    private final CurrentCaller caller;

    Movement(ReadMovement movements, Editions editions, CurrentCaller caller) {
        this.movements = movements;
        this.editions = editions;
        this.caller = caller;
    }

    /** As a page shows it. */
    record Seen(List<MonthMovement.Moved> units, Map<String, String> labels) {
        Seen {
            units = List.copyOf(units);
            labels = Map.copyOf(labels);
        }

        public String label(String item) {
            return labels.getOrDefault(item, item);
        }

        Seen of(String unit) {
            return new Seen(units.stream().filter(of -> of.unit().equals(unit)).toList(), labels);
        }
    }

    /** Absent where the month is closed. */
    @Nullable
    Seen in(YearMonth month) {
        return movements
                .sinceYesterday(caller.get(), month)
                .map(moved -> new Seen(moved.units(), labels(editions.nearest(month.atDay(1)))))
                .orElse(null);
    }

    /** Of one unit; absent where the month is closed. */
    @Nullable
    Seen in(YearMonth month, String unit) {
        Seen all = in(month);
        return all == null ? null : all.of(unit);
    }

    private static Map<String, String> labels(Edition edition) {
        return edition.entry().items().stream().collect(Collectors.toMap(ItemEntry::code, ItemEntry::label));
    }
}
