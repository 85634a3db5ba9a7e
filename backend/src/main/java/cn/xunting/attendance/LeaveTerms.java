package cn.xunting.attendance;

import cn.xunting.model.HallTime;
import cn.xunting.model.LeaveState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.LeaveRequest;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a request says a leave is to be, and refuses what no leave can be. */
final class LeaveTerms {
    private LeaveTerms() {}

    /** The leave that is asked for. */
    static Leave leave(UUID id, LeaveRequest request) {
        HalfDay from = halfDay("/from", request.from());
        HalfDay to = halfDay("/to", request.to());
        if (to.compareTo(from) < 0) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/to", "结束时间早于开始时间，请核对");
        }
        if (to.day().isAfter(from.day().plusDays(Leave.LONGEST_DAYS))) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/to", "一次请假不能超过 " + Leave.LONGEST_DAYS + " 天，请核对");
        }
        String document = document(request.document());
        BodyText.demandShort("/reason", request.reason(), BodyText.LONGEST_REASON);
        return new Leave(id, request.staffNo(), request.kind(), from, to, LeaveState.REQUESTED, null, document);
    }

    static @Nullable String document(@Nullable String document) {
        BodyText.demandShort("/document", document, Leave.LONGEST_DOCUMENT);
        return document == null || document.isBlank() ? null : document;
    }

    private static HalfDay halfDay(String pointer, String text) {
        return HalfDay.parse(text)
                .filter(half -> HallTime.isPlausible(half.day()))
                .orElseThrow(() ->
                        Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "请写成 2023-10-09 AM 或 2023-10-09 PM 的样子"));
    }
}
