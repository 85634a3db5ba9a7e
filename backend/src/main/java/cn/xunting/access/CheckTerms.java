package cn.xunting.access;

import cn.xunting.hall.RosterBook;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.AccountTerms;
import cn.xunting.problem.Refusal;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account of a hall must be, whoever opens or changes it. */
record CheckTerms(RosterBook book) {
    private static final int LONGEST_NAME = 50;
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._@-]{2,64}");
    /** Part of an address of the API, and so nobody's name. */
    private static final Set<String> RESERVED = Set.of("me");

    static void demandAccount(String account) {
        if (!ACCOUNT.matcher(account).matches() || RESERVED.contains(account)) {
            throw refused("/account", "账号须为 2 到 64 个字母、数字或 . _ @ -，且不能是 me，请修改");
        }
    }

    void demand(AccountTerms terms) {
        if (terms.name().isBlank() || terms.name().length() > LONGEST_NAME) {
            throw refused("/name", "请填写姓名，不超过 " + LONGEST_NAME + " 个字");
        }
        if (terms.roles().isEmpty()) {
            throw refused("/roles", "请至少选择一个角色");
        }
        String unit = terms.unit();
        if (unit != null && book.unit(unit).isEmpty()) {
            throw refused("/unit", "没有编号为 " + unit + " 的窗口或科室，请先导入单位");
        }
        String staffNo = terms.staffNo();
        if (staffNo != null && book.staffMember(staffNo).isEmpty()) {
            throw refused("/staffNo", "没有工号 " + staffNo + "，请先导入人员");
        }
        if (unit == null && terms.roles().contains(AccountRole.CHIEF_REPRESENTATIVE)) {
            throw refused("/unit", "首席代表账号须指明所在窗口或科室");
        }
    }

    private static Refusal refused(String pointer, String detail) {
        return Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, detail);
    }
}
