package cn.xunting.mobile.desk;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;

/** 问题说明 — what a problem says to the user. */
public final class ProblemWords {
    private ProblemWords() {}

    /** Its detail as the server wrote it; a problem without one by its kind, in the user's language. */
    public static String of(Problem problem) {
        return problem.detail().isBlank() ? titled(problem) : problem.detail();
    }

    /** A kind this app does not know keeps the title it came with. */
    private static String titled(Problem problem) {
        ProblemType type = problem.kind();
        return type == ProblemType.UNKNOWN && !problem.title().isBlank() ? problem.title() : title(type);
    }

    static String title(ProblemType type) {
        return switch (type) {
            case INVALID_INPUT -> say("输入有误");
            case NOT_SIGNED_IN -> say("未登录");
            case WRONG_CREDENTIALS -> say("账号或密码不正确");
            case ACCOUNT_ENDED -> say("账号已停用");
            case PASSWORD_CHANGE_REQUIRED -> say("请先修改密码");
            case NOT_PERMITTED -> say("没有权限");
            case NOT_FOUND -> say("没有找到");
            case METHOD_NOT_ALLOWED -> say("不支持的操作");
            case NOT_ACCEPTABLE -> say("没有所要的格式");
            case CONFLICT -> say("与已有记录不一致");
            case STATE_CONFLICT -> say("当前状态不允许这样做");
            case STALE -> say("内容已被他人更新");
            case TOO_LARGE -> say("内容过大");
            case UNSUPPORTED_FORMAT -> say("格式不支持");
            case NOT_PROCESSABLE -> say("内容不符合要求");
            case IMPORT_ERRORS -> say("导入文件有错误");
            case DIGEST_MISMATCH -> say("内容与名称不符");
            case PRECONDITION_REQUIRED -> say("请先读取最新内容");
            case TOO_MANY_ATTEMPTS -> say("尝试次数过多");
            case TOO_MANY_REQUESTS -> say("请求过于频繁");
            case INTERNAL -> say("系统出错");
            case UNAVAILABLE -> say("服务暂不可用");
            case UNKNOWN -> say("未知问题");
        };
    }
}
