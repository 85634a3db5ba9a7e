package cn.xunting.imports;

import cn.xunting.access.AccountLine;
import cn.xunting.access.Caller;
import cn.xunting.access.OpenAccounts;
import cn.xunting.access.OpenedAccounts;
import cn.xunting.access.OpenedAccounts.Objection;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.FirstPassword;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 导入账号 — opens the accounts of a file, all or none, and hands out the first passwords made for them. */
@ApplicationScoped
class ImportAccounts {
    /** Each costs a tenth of a second to hash, and the answer is awaited. */
    static final int MOST = 500;

    private final OpenAccounts open;

    ImportAccounts(OpenAccounts open) {
        this.open = open;
    }

    Outcome run(Caller caller, byte[] content, boolean dryRun) {
        Parse<AccountLine> parse;
        try {
            parse = AccountFormat.ACCOUNTS.read(content);
        } catch (UnreadableTable e) {
            return Outcome.refused(0, List.of(InputError.atLine(1, null, e.detail())));
        }
        if (!parse.errors().isEmpty()) {
            return Outcome.refused(parse.size(), parse.errors());
        }
        if (parse.size() > MOST) {
            return Outcome.refused(
                    parse.size(), List.of(InputError.atLine(1, null, "一次最多开设 " + MOST + " 个账号，请分成几个文件导入。")));
        }
        OpenedAccounts opened = open.open(caller.hall(), parse.values(), dryRun);
        return opened.objections().isEmpty()
                ? new Outcome(parse.size(), opened.added(), opened.unchanged(), opened.firstPasswords(), List.of())
                : Outcome.refused(
                        parse.size(),
                        opened.objections().stream()
                                .map(objection -> error(parse, objection))
                                .toList());
    }

    private static InputError error(Parse<AccountLine> parse, Objection objection) {
        return LineErrors.of(
                parse.lines().get(objection.index()).line(), objection.why().problem(), "account");
    }

    /** What became of a file. */
    record Outcome(int lines, int added, int unchanged, List<FirstPassword> firstPasswords, List<InputError> errors) {
        static Outcome refused(int lines, List<InputError> errors) {
            return new Outcome(lines, 0, 0, List.of(), errors);
        }
    }
}
