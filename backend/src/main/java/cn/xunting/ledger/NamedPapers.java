package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 所附文件 — what holds for the papers that a record names: unlike a photo, which may follow, a paper is there first. */
@ApplicationScoped
public class NamedPapers {
    private static final int MOST = 20;
    private static final String POINTER = "/attachments";

    private final PaperShelf shelf;

    NamedPapers(PaperShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Lets nothing pass that is not named well or not there.
     *
     * @throws Refusal if it is not
     */
    public void demand(Hall hall, @Nullable List<String> digests) {
        if (digests == null || digests.isEmpty()) {
            return;
        }
        if (digests.size() > MOST) {
            throw refusal("一条记录最多 " + MOST + " 份文件，请删去一些");
        }
        if (!digests.stream().allMatch(Digest::isSha256)) {
            throw refusal("文件须以其内容的 SHA-256（64 位小写十六进制）命名");
        }
        if (new HashSet<>(digests).size() < digests.size()) {
            throw refusal("同一份文件列了两次，请去掉重复的");
        }
        Set<String> present = shelf.present(hall, digests);
        digests.stream().filter(digest -> !present.contains(digest)).findFirst().ifPresent(missing -> {
            throw refusal("文件 " + missing.substring(0, 12) + "… 还没有上传，请先用 PUT /papers/{sha256} 上传");
        });
    }

    private static Refusal refusal(String detail) {
        return Refusal.of(ProblemType.NOT_PROCESSABLE, POINTER, detail);
    }
}
