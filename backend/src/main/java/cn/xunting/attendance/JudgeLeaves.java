package cn.xunting.attendance;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.regulation.Editions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 认定请假, 四(一)2 — whether each leave was approved by whom its length or kind asks for, and what the leaves of a person look
 * like side by side. The order of the leaves does not matter.
 */
public final class JudgeLeaves {
    private static final Comparator<Leave> IN_TIME =
            Comparator.comparing(Leave::from).thenComparing(Leave::to).thenComparing(Leave::id);

    private final Calendar calendar;
    private final Editions editions;
    private final Map<UUID, List<String>> flags = new TreeMap<>();

    private JudgeLeaves(Calendar calendar, Editions editions) {
        this.calendar = calendar;
        this.editions = editions;
    }

    /** A verdict on each of the leaves, by its id; the edition of the day a leave begins says who may approve it. */
    public static Map<UUID, LeaveVerdict> judge(List<Leave> leaves, Calendar calendar, Editions editions) {
        return new JudgeLeaves(calendar, editions).verdicts(leaves);
    }

    /** The lowest tier that may approve a leave of so many working half-days. */
    public static ApprovalTier needed(LeaveKind kind, LocalDate begins, int halves, Editions editions) {
        return kind.isOnDuty()
                ? ApprovalTier.LEADER_IN_CHARGE
                : editions.nearest(begins).leaveTiers().neededFor(halves);
    }

    private Map<UUID, LeaveVerdict> verdicts(List<Leave> leaves) {
        Map<UUID, LeaveVerdict> verdicts = new TreeMap<>();
        Map<String, List<Leave>> live = leaves.stream()
                .filter(JudgeLeaves::isLive)
                .sorted(IN_TIME)
                .collect(Collectors.groupingBy(Leave::staffNo, TreeMap::new, Collectors.toList()));
        leaves.forEach(leave -> flags.put(leave.id(), new ArrayList<>()));
        Map<UUID, Boolean> sound = new TreeMap<>();
        leaves.forEach(leave -> sound.put(leave.id(), isSound(leave)));
        live.values().forEach(this::flagOverlaps);
        live.values().forEach(this::flagSplits);
        for (Leave leave : leaves) {
            boolean excuses = leave.state() == LeaveState.APPROVED && sound.getOrDefault(leave.id(), false);
            verdicts.put(
                    leave.id(),
                    new LeaveVerdict(excuses, workingHalves(leave).size(), flags.getOrDefault(leave.id(), List.of())));
        }
        return verdicts;
    }

    private static boolean isLive(Leave leave) {
        return leave.state() == LeaveState.REQUESTED || leave.state() == LeaveState.APPROVED;
    }

    private boolean isSound(Leave leave) {
        boolean sound = true;
        ApprovalTier needed = needed(leave);
        ApprovalTier approver = leave.approver();
        if (leave.state() == LeaveState.APPROVED && (approver == null || approver.compareTo(needed) < 0)) {
            flag(
                    leave,
                    leave.kind().isOnDuty()
                            ? "因公出差、学习、培训须由" + name(needed) + "或主要领导批准，请补办审批"
                            : "请假 " + days(workingHalves(leave).size()) + " 个工作日须由" + name(needed) + "批准"
                                    + (approver == null ? "" : "，现由" + name(approver) + "批准") + "，请补办审批");
            sound = false;
        }
        if (isLive(leave) && leave.kind().isOnDuty() && isBlank(leave.document())) {
            flag(leave, "因公出差、学习、培训须附文件，请补交文件并登记文号");
            sound = false;
        }
        return sound;
    }

    private ApprovalTier needed(Leave leave) {
        return needed(leave.kind(), leave.from().day(), workingHalves(leave).size(), editions);
    }

    private ApprovalTier neededFor(Leave leave, int halves) {
        return editions.nearest(leave.from().day()).leaveTiers().neededFor(halves);
    }

    private void flagOverlaps(List<Leave> ofOnePerson) {
        for (int i = 0; i < ofOnePerson.size(); i++) {
            Leave earlier = ofOnePerson.get(i);
            for (int j = i + 1; j < ofOnePerson.size(); j++) {
                Leave later = ofOnePerson.get(j);
                if (later.from().compareTo(earlier.to()) > 0) {
                    break; // the rest begin later still
                }
                flag(earlier, overlap(later));
                flag(later, overlap(earlier));
            }
        }
    }

    private static String overlap(Leave other) {
        return "与 " + other.from() + " 至 " + other.to() + " 的请假时间重叠，请核对后取消或修改其中一条";
    }

    private void flagSplits(List<Leave> ofOnePerson) {
        List<Leave> chain = new ArrayList<>();
        HalfDay end = null;
        for (Leave leave : ofOnePerson) {
            if (leave.kind().isOnDuty()) {
                continue;
            }
            if (end != null && isWorkedBetween(end, leave.from())) {
                flagSplit(chain);
                chain.clear();
                end = null;
            }
            chain.add(leave);
            end = end == null || leave.to().compareTo(end) > 0 ? leave.to() : end;
        }
        flagSplit(chain);
    }

    private void flagSplit(List<Leave> chain) {
        if (chain.size() < 2) {
            return;
        }
        int joint = chain.stream()
                .flatMap(leave -> workingHalves(leave).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
        ApprovalTier needed = neededFor(chain.get(0), joint);
        if (chain.stream().anyMatch(leave -> held(leave).compareTo(needed) < 0)) {
            String words = "前后相连的请假合计 " + days(joint) + " 个工作日，须由" + name(needed) + "批准；请核实是否拆分请假，必要时合并补办审批";
            chain.forEach(leave -> flag(leave, words));
        }
    }

    /** The tier that approved it; of one that waits, the tier its own length would ask for. */
    private ApprovalTier held(Leave leave) {
        ApprovalTier approver = leave.approver();
        return approver == null ? needed(leave) : approver;
    }

    private boolean isWorkedBetween(HalfDay last, HalfDay first) {
        return Stream.iterate(last.next(), half -> half.compareTo(first) < 0, HalfDay::next)
                .anyMatch(half -> calendar.isWorkingDay(half.day()));
    }

    private List<HalfDay> workingHalves(Leave leave) {
        return Stream.iterate(leave.from(), half -> half.compareTo(leave.to()) <= 0, HalfDay::next)
                .filter(half -> calendar.isWorkingDay(half.day()))
                .toList();
    }

    private void flag(Leave leave, String words) {
        flags.computeIfAbsent(leave.id(), id -> new ArrayList<>()).add(words);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String days(int halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    private static String name(ApprovalTier tier) {
        return switch (tier) {
            case SUPERVISION -> "政务督查科";
            case LEADER_IN_CHARGE -> "分管领导";
            case MAIN_LEADER -> "主要领导";
        };
    }
}
