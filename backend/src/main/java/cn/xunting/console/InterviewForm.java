package cn.xunting.console;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 约谈登记表 — as it was sent. */
public class InterviewForm {
    @RestForm
    @Nullable
    String id;

    @RestForm
    @Nullable
    String heldOn;

    @RestForm
    @Nullable
    String heldBy;

    @RestForm
    @Nullable
    String representative;

    @RestForm
    @Nullable
    String note;

    @RestForm("papers")
    @Nullable
    List<FileUpload> papers;

    InterviewPageResource.Typed typed() {
        return new InterviewPageResource.Typed(
                given(id), given(heldOn), given(heldBy), given(representative), given(note));
    }

    List<FileUpload> files() {
        return Objects.requireNonNullElse(papers, List.of());
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
