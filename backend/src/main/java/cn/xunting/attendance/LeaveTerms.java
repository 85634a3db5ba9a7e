package cn.xunting.attendance;

import cn.xunting.model.LeaveState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.LeaveRequest;
import cn.xunting.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a request says a leave is to be, and refuses what no leave can be. */
final class LeaveTerms {
    private static final int LONGEST_DAYS = 400;
    private static final int LONGEST_DOCUMENT = 100;
    private static final int LONGEST_REASON = 500;

    private LeaveTerms() {}

    /** The leave that is asked for. */
    static Leave leave(UUID id, LeaveRequest request) {
        HalfDay from = halfDay("/from", request.from());
        HalfDay to = halfDay("/to", request.to());
        if (to.compareTo(from) < 0) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/to", "结束时间早于开始时间，请核对");
        }
        if (to.day().isAfter(from.day().plusDays(LONGEST_DAYS))) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/to", "一次请假不能超过 " + LONGEST_DAYS + " 天，请核对");
        }
        String document = document(request.document());
        demandShort("/reason", request.reason(), LONGEST_REASON);
        return new Leave(id, request.staffNo(), request.kind(), from, to, LeaveState.REQUESTED, null, document);
    }

    static @Nullable String document(@Nullable String document) {
        demandShort("/document", document, LONGEST_DOCUMENT);
        return document == null || document.isBlank() ? null : document;
    }

    static void demandShortReason(@Nullable String reason) {
        demandShort("/reason", reason, LONGEST_REASON);
    }

    static void demandShort(String pointer, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "请不要超过 " + longest + " 个字");
        }
    }

    static void demandText(String pointer, String text, int longest) {
        if (text.isBlank()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "不能为空，请补上");
        }
        demandShort(pointer, text, longest);
    }

    /** Years far from ours are typing errors. */
    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1970 && day.getYear() <= 2199;
    }

    private static HalfDay halfDay(String pointer, String text) {
        return HalfDay.parse(text)
                .filter(half -> isPlausible(half.day()))
                .orElseThrow(() ->
                        Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "请写成 2023-10-09 AM 或 2023-10-09 PM 的样子"));
    }
}
