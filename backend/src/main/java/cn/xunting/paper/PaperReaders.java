package cn.xunting.paper;

import cn.xunting.access.Caller;

/** 凭记录看文件 — a feature whose records name papers says who may read them for the records' sake. */
public interface PaperReaders {
    /** Whether one of the feature's records that the caller may read names the paper. */
    boolean reads(Caller caller, String sha256);
}
