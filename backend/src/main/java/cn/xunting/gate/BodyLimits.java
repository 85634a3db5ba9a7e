package cn.xunting.gate;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;

/** 内容上限 — how large a body may be: what people and phones say in JSON is small, photos and tables are not. */
public final class BodyLimits {
    static final long JSON = 2L << 20;
    static final long FILE = 32L << 20;

    private BodyLimits() {}

    /** The most bytes a request to the path may bring. */
    static long of(String path) {
        return path.startsWith("/api/v1/photos/")
                        || path.startsWith("/api/v1/papers/")
                        || path.startsWith("/api/v1/imports/")
                        || path.startsWith("/console/imports/")
                        || path.startsWith("/console/leaves/")
                        || (path.startsWith("/api/v1/leaves/") && path.endsWith("/scan"))
                ? FILE
                : JSON;
    }

    /**
     * For a file that came in a form, which is measured once it is there.
     *
     * @throws Refusal if it is larger than a file may be
     */
    public static void demandFile(long bytes) {
        if (bytes > FILE) {
            throw exceeded(FILE);
        }
    }

    static Refusal exceeded(long limit) {
        return new Refusal(ProblemType.TOO_LARGE, "内容过大：这里一次最多 " + (limit >> 20) + " MB，请分几次提交，或把文件缩小后再试");
    }
}
