package cn.xunting.mobile.desk;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.model.Half;
import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 查阅 — looks up units, people and items in the phone's copy of the hall. */
public final class HallBook {
    private final HallCopy hall;

    public HallBook(HallCopy hall) {
        this.hall = hall;
    }

    /** The edition in force on a day: the latest that had begun. */
    public Optional<EditionEntry> edition(LocalDate day) {
        return hall.editions().stream()
                .filter(edition -> !edition.inForceFrom().isAfter(day))
                .max(Comparator.comparing(EditionEntry::inForceFrom));
    }

    public List<ItemEntry> items(LocalDate day) {
        return edition(day).map(EditionEntry::items).orElse(List.of());
    }

    public Optional<ItemEntry> item(String code, LocalDate day) {
        return items(day).stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The item's label, or its code where the phone does not know it. */
    public String itemLabel(String code, LocalDate day) {
        return item(code, day).map(ItemEntry::label).orElse(code);
    }

    /** The unit's name, or its code where the phone does not know it. */
    public String unitName(String code) {
        return hall.roster().units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitEntry::name)
                .findFirst()
                .orElse(code);
    }

    /** The person's name, the staff number where the phone does not know it, or the words for nobody. */
    public String personName(@Nullable String staffNo) {
        if (staffNo == null) {
            return say("不针对个人");
        }
        return hall.roster().staff().stream()
                .filter(person -> person.staffNo().equals(staffNo))
                .map(StaffEntry::name)
                .findFirst()
                .orElse(staffNo);
    }

    /** Who is posted to a unit on a day, the chief representative first, then by staff number. */
    public List<Person> people(String unit, LocalDate day) {
        Set<String> chiefs = hall.roster().postings().stream()
                .filter(p -> p.unit().equals(unit) && p.covers(day))
                .filter(p -> p.role() == PostingRole.CHIEF_REPRESENTATIVE)
                .map(p -> p.staffNo())
                .collect(Collectors.toUnmodifiableSet());
        return hall.roster().postings().stream()
                .filter(p -> p.unit().equals(unit) && p.covers(day))
                .map(p -> p.staffNo())
                .distinct()
                .map(no -> new Person(no, personName(no), chiefs.contains(no), away(no, day)))
                .sorted(Comparator.comparing(Person::chief).reversed().thenComparing(Person::staffNo))
                .toList();
    }

    private String away(String staffNo, LocalDate day) {
        boolean morning = isAway(staffNo, day, Half.AM);
        boolean afternoon = isAway(staffNo, day, Half.PM);
        if (morning && afternoon) {
            return say("今天请假");
        }
        return morning ? say("上午请假") : afternoon ? say("下午请假") : "";
    }

    private boolean isAway(String staffNo, LocalDate day, Half half) {
        return hall.onLeave().stream().anyMatch(leave -> leave.staffNo().equals(staffNo) && leave.covers(day, half));
    }
}
