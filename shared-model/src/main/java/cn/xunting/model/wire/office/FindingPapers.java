package cn.xunting.model.wire.office;

import java.util.List;
import java.util.UUID;

/** 问题所附的文件 — oldest first. */
public record FindingPapers(UUID finding, List<FindingPaper> papers) {
    public FindingPapers {
        papers = List.copyOf(papers);
    }
}
