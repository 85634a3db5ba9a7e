package cn.xunting.honours;

import cn.xunting.model.Points;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.office.DossierMember;
import cn.xunting.model.wire.office.DossierUnit;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.Reward;
import cn.xunting.model.wire.office.RewardTerms;
import cn.xunting.model.wire.office.SuspensionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 认定奖励, 五 — the people of the units with the title are rewarded by their personal score, for the days they served there; who is
 * suspended is not. A function of a closed month.
 */
public final class EntitleRewards {
    private final int monthWorkingDays;
    private final @Nullable RewardTerms base;
    private final Set<String> titled = new TreeSet<>();
    private final Map<String, Points> scores = new TreeMap<>();
    private final Map<String, String> suspendedUnits = new TreeMap<>();
    private final Map<String, String> suspendedPeople = new TreeMap<>();

    private EntitleRewards(
            MonthResults results,
            List<PersonCard> people,
            List<SuspensionEntry> suspensions,
            int monthWorkingDays,
            @Nullable RewardTerms base) {
        this.monthWorkingDays = monthWorkingDays;
        this.base = base;
        results.pools().stream()
                .flatMap(pool -> pool.units().stream())
                .filter(unit -> unit.title() != null)
                .forEach(unit -> titled.add(unit.unit()));
        people.forEach(card -> scores.put(card.staffNo(), card.total()));
        for (SuspensionEntry suspension : suspensions) {
            if (suspension.unit() != null) {
                suspendedUnits.putIfAbsent(suspension.unit(), suspension.paper());
            }
            if (suspension.staffNo() != null) {
                suspendedPeople.putIfAbsent(suspension.staffNo(), suspension.paper());
            }
        }
    }

    /**
     * A line for each person and unit of the month, by unit and staff number.
     *
     * @param suspensions those that suspend the month
     * @param base what amounts are reckoned by, or null where there are none
     */
    public static List<Reward> of(
            List<DossierUnit> units,
            int monthWorkingDays,
            MonthResults results,
            List<PersonCard> people,
            List<SuspensionEntry> suspensions,
            @Nullable RewardTerms base) {
        EntitleRewards rewards = new EntitleRewards(results, people, suspensions, monthWorkingDays, base);
        List<Reward> lines = new ArrayList<>();
        for (DossierUnit unit : units) {
            unit.members().forEach(member -> lines.add(rewards.line(unit.unit().code(), member)));
        }
        return lines;
    }

    private Reward line(String unit, DossierMember member) {
        String paper = suspendedPeople.getOrDefault(member.staffNo(), suspendedUnits.get(unit));
        boolean suspended = paper != null;
        boolean hasTitle = titled.contains(unit);
        boolean served = member.workingDays() > 0;
        boolean entitled = hasTitle && served && !suspended;
        Points score = scores.getOrDefault(member.staffNo(), Points.ZERO);
        RewardAmount amount =
                base == null || !entitled ? null : RewardAmount.of(base, score, member.workingDays(), monthWorkingDays);
        return new Reward(
                member.staffNo(),
                member.name(),
                unit,
                score,
                member.workingDays(),
                monthWorkingDays,
                entitled,
                suspended,
                reason(hasTitle, served, paper, member),
                amount == null ? null : amount.yuan(),
                amount == null ? null : amount.arithmetic());
    }

    private String reason(boolean hasTitle, boolean served, @Nullable String paper, DossierMember member) {
        if (paper != null) {
            return "停发期内（" + paper + "），本月不发";
        }
        if (!hasTitle) {
            return "所在单位本月未获称号";
        }
        if (!served) {
            return "本月在该单位没有工作日";
        }
        return member.workingDays() == monthWorkingDays
                ? "所在单位获称号，按个人得分奖励"
                : "所在单位获称号，在岗 " + member.workingDays() + " ÷ " + monthWorkingDays + " 个工作日，按比例奖励";
    }
}
