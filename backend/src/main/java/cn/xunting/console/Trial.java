package cn.xunting.console;

import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.TitleEffect;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.PolicyEntry;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.office.UnitChange;
import cn.xunting.model.wire.office.WhatIfAnswer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 试算 — a month as it stands and under other readings, as a table of gains and losses.
 *
 * @param state of the month: one that is closed keeps its results whatever is tried
 */
record Trial(YearMonth month, MonthState state, List<Choice> choices, List<Effect> effects) {
    /** A value that stands for any number. */
    private static final String A_NUMBER = "n";

    Trial {
        choices = List.copyOf(choices);
        effects = List.copyOf(effects);
    }

    /**
     * A policy that can be read otherwise.
     *
     * @param inForce what the month is scored by
     * @param tried what is tried
     */
    record Choice(PolicyEntry policy, String inForce, String tried) {
        public boolean isOther() {
            return !inForce.equals(tried);
        }

        /** Whether it takes a number too, so that it is typed. */
        public boolean isTyped() {
            return policy.values().contains(A_NUMBER);
        }

        /** What to type, where it is typed. */
        public String getHint() {
            return String.join(" · ", policy.values());
        }
    }

    /**
     * What becomes of a unit.
     *
     * @param reason why it has the title afterwards, or has not
     */
    record Effect(UnitChange change, String reason) {
        public Points getDifference() {
            return change.totalAfter().minus(change.totalBefore());
        }
    }

    static Trial of(EditionEntry edition, MonthState state, WhatIfAnswer answer, Map<String, String> typed) {
        Map<String, String> before = answer.before().policies();
        Map<String, String> reasons = answer.after().pools().stream()
                .flatMap(pool -> pool.units().stream())
                .collect(Collectors.toMap(RankedUnit::unit, RankedUnit::reason));
        return new Trial(
                answer.before().month(),
                state,
                edition.policies().stream()
                        .map(policy -> {
                            String inForce = before.getOrDefault(policy.name(), policy.value());
                            return new Choice(policy, inForce, typed.getOrDefault(policy.name(), inForce));
                        })
                        .toList(),
                answer.changes().stream()
                        .map(change -> new Effect(change, reasons.getOrDefault(change.unit(), "")))
                        .toList());
    }

    public boolean isClosed() {
        return state != MonthState.OPEN;
    }

    /** What is tried. */
    public List<Choice> getOthers() {
        return choices.stream().filter(Choice::isOther).toList();
    }

    public long getGains() {
        return count(TitleEffect.GAINS_TITLE);
    }

    public long getLosses() {
        return count(TitleEffect.LOSES_TITLE);
    }

    private long count(TitleEffect effect) {
        return effects.stream().filter(of -> of.change().effect() == effect).count();
    }
}
