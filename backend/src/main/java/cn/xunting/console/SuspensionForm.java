package cn.xunting.console;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 停发登记表 — as it was sent. */
public class SuspensionForm {
    @RestForm
    @Nullable
    String id;

    @RestForm
    @Nullable
    String unit;

    @RestForm
    @Nullable
    String staffNo;

    @RestForm
    @Nullable
    String decidedOn;

    @RestForm
    @Nullable
    String paper;

    @RestForm
    @Nullable
    String reason;

    @RestForm("papers")
    @Nullable
    List<FileUpload> papers;

    SuspensionPageResource.Typed typed() {
        return new SuspensionPageResource.Typed(
                given(id), given(unit), given(staffNo), given(decidedOn), given(paper), given(reason));
    }

    List<FileUpload> files() {
        return Objects.requireNonNullElse(papers, List.of());
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
