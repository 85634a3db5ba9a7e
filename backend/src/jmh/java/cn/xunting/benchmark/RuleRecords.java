package cn.xunting.benchmark;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.scoring.Fact;
import java.util.Set;

/** 规则里的记录 — what the rules of the comparison derive from findings. Public because compiled rules read it. */
public final class RuleRecords {
    private static final Set<String> LADDER = Set.of("S3.7.2", "S3.7.3", "S3.7.4");
    private static final int SUBSECTION_LENGTH = "S2.1".length();

    private RuleRecords() {}

    /**
     * 一笔扣分或加分 — a counting finding.
     *
     * @param kind how it counts
     * @param person nobody in particular is empty
     * @param amount signed, in hundredths
     */
    public record Charge(
            String kind,
            SectionCode section,
            String item,
            String subsection,
            String person,
            String group,
            long quantity,
            long amount) {
        /** The charge of a finding under its item. */
        public static Charge of(ItemEntry item, Fact fact) {
            var person = fact.staffNo() == null ? "" : fact.staffNo();
            var amount = item.points().hundredths() * fact.quantity();
            var code = item.code();
            var subsection = item.section() == SectionCode.S2 ? code.substring(0, SUBSECTION_LENGTH) : "";
            return new Charge(
                    kind(item, fact), item.section(), code, subsection, person, group(item, fact), fact.quantity(), amount);
        }

        /** The amount without its sign. */
        public long size() {
            return Math.abs(amount);
        }

        private static String kind(ItemEntry item, Fact fact) {
            return switch (item.section()) {
                case S1 -> switch (item.charge()) {
                    case W -> "FULL";
                    case R -> "ABSENCE";
                    default -> "PERSONAL";
                };
                case S2 -> "DISCIPLINE";
                default -> group(item, fact).isEmpty() ? kind(item.code()) : "LARGEST";
            };
        }

        private static String kind(String code) {
            return switch (code) {
                case "S7.2" -> "STAFF";
                case "S7.11" -> "MISSED";
                default -> "FULL";
            };
        }

        private static String group(ItemEntry item, Fact fact) {
            if (LADDER.contains(item.code())) {
                return "值班 " + fact.staffNo() + " " + fact.day();
            }
            return item.code().startsWith("S5.4") && fact.matter() != null ? "信息 " + fact.matter() : "";
        }
    }

    /** 一人在一个小项. */
    public record Share(String subsection, String person) {}

    /** 只计最大的一组. */
    public record Group(SectionCode section, String name) {}
}
