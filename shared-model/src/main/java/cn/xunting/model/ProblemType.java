package cn.xunting.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * The stable kinds of problem, shared by both ends (RFC 9457 {@code type}). Clients decide by the kind; people read the
 * problem's detail. A kind this version does not know is read as {@link #UNKNOWN} and treated by its HTTP status.
 */
public enum ProblemType {
    INVALID_INPUT(400, "输入有误"),
    NOT_SIGNED_IN(401, "未登录"),
    WRONG_CREDENTIALS(401, "账号或密码不正确"),
    ACCOUNT_ENDED(401, "账号已停用"),
    PASSWORD_CHANGE_REQUIRED(403, "请先修改密码"),
    NOT_PERMITTED(403, "没有权限"),
    NOT_FOUND(404, "没有找到"),
    METHOD_NOT_ALLOWED(405, "不支持的操作"),
    NOT_ACCEPTABLE(406, "没有所要的格式"),
    CONFLICT(409, "与已有记录不一致"),
    STATE_CONFLICT(409, "当前状态不允许这样做"),
    STALE(412, "内容已被他人更新"),
    TOO_LARGE(413, "内容过大"),
    UNSUPPORTED_FORMAT(415, "格式不支持"),
    NOT_PROCESSABLE(422, "内容不符合要求"),
    IMPORT_ERRORS(422, "导入文件有错误"),
    DIGEST_MISMATCH(422, "内容与名称不符"),
    PRECONDITION_REQUIRED(428, "请先读取最新内容"),
    TOO_MANY_ATTEMPTS(429, "尝试次数过多"),
    TOO_MANY_REQUESTS(429, "请求过于频繁"),
    INTERNAL(500, "系统出错"),
    UNAVAILABLE(503, "服务暂不可用"),
    UNKNOWN(0, "未知问题");

    private static final String PREFIX = "urn:xunting:problem:";
    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with this kind. */
    public int status() {
        return status;
    }

    /** A short Chinese title, the same for every problem of the kind. */
    public String title() {
        return title;
    }

    /** The stable URI that stands in {@code type}. */
    public String uri() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind a URI names, or {@link #UNKNOWN}. */
    public static ProblemType ofUri(String uri) {
        return Arrays.stream(values())
                .filter(type -> type.uri().equals(uri))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
