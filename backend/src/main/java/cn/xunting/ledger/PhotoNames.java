package cn.xunting.ledger;

import cn.xunting.model.Digest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** 所附照片 — what holds for the photos that a finding or a decision names. */
final class PhotoNames {
    private static final int MOST = 20;

    private PhotoNames() {}

    /** What speaks against them, if anything. */
    static Optional<Verdict> objection(List<String> photos) {
        if (photos.size() > MOST) {
            return refused("一条记录最多 " + MOST + " 张照片，请删去一些");
        }
        if (!photos.stream().allMatch(Digest::isSha256)) {
            return refused("照片须以其内容的 SHA-256（64 位小写十六进制）命名");
        }
        return new HashSet<>(photos).size() < photos.size() ? refused("同一张照片列了两次，请去掉重复的") : Optional.empty();
    }

    private static Optional<Verdict> refused(String detail) {
        return Optional.of(Verdict.refused("/photos", detail));
    }
}
