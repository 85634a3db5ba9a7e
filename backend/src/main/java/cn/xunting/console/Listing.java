package cn.xunting.console;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.CsvText;
import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * 列表 — the rows of a list page in the order of one of its columns, cut into pages, and the very same rows as a file.
 * A page shows {@link #getRows} between {@code console/listHead} and {@code console/listFoot}.
 */
public final class Listing<T> {
    private static final int ROWS_OF_A_PAGE = 50;

    private final List<Column<T>> columns;
    private final Gathered<T> sorted;
    private final ListRequest request;

    private Listing(List<Column<T>> columns, Gathered<T> sorted, ListRequest request) {
        this.columns = columns;
        this.sorted = sorted;
        this.request = request;
    }

    /**
     * A heading.
     *
     * @param label Chinese
     * @param path sorts by it, and when it is already, the other way round
     * @param sorted as {@code aria-sort} says it
     */
    public record Head(String label, boolean number, String path, String sorted) {}

    /** @param gathered what was found, in the list's own order, in which equals of a column stay */
    static <T> Listing<T> of(List<Column<T>> columns, Gathered<T> gathered, ListRequest request) {
        if (request.sortedBy().isEmpty()) {
            return new Listing<>(columns, gathered, request);
        }
        Column<T> by = columns.stream()
                .filter(column -> column.key().equals(request.sortedBy()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        ProblemType.INVALID_INPUT, ListRequest.SORT, "不能按 " + request.sortedBy() + " 排序，请点表头排序"));
        return new Listing<>(
                columns,
                gathered.as(rows -> rows.stream()
                        .sorted(request.isReversed() ? by.order().reversed() : by.order())
                        .toList()),
                request);
    }

    /** The page, or the file where that is what was asked for. */
    RestResponse<Object> answer(Words words, String fileName, TemplateInstance page) {
        return request.wantsFile() ? file(words, fileName) : Pages.html(200, page);
    }

    private RestResponse<Object> file(Words words, String fileName) {
        StringBuilder text = new StringBuilder(CsvText.BYTE_ORDER_MARK)
                .append(CsvText.line(columns.stream()
                        .map(column -> words.say(column.label()))
                        .toList()));
        for (T row : sorted.rows()) {
            text.append(columns.stream().map(column -> cell(column, row)).collect(Collectors.joining(",", "", "\r\n")));
        }
        return RestResponse.ResponseBuilder.ok((Object) text.toString().getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + ".csv\"")
                .build();
    }

    private static <T> String cell(Column<T> column, T row) {
        String text = column.text().apply(row);
        return column.number() ? text : CsvText.text(text);
    }

    public List<T> getRows() {
        int from = (getPage() - 1) * ROWS_OF_A_PAGE;
        return sorted.rows().subList(from, Math.min(from + ROWS_OF_A_PAGE, getCount()));
    }

    public List<Head> getHeads() {
        return columns.stream().map(this::head).toList();
    }

    private Head head(Column<T> column) {
        boolean by = column.key().equals(request.sortedBy());
        boolean turns = by && !request.isReversed();
        return new Head(
                column.label(),
                column.number(),
                request.with(ListRequest.SORT, (turns ? "-" : "") + column.key()),
                !by ? "none" : request.isReversed() ? "descending" : "ascending");
    }

    public int getCount() {
        return sorted.rows().size();
    }

    /** Whether more was found than the list takes in. */
    public boolean isCutOff() {
        return sorted.cutOff();
    }

    /** Counted from 1; the last where the list has become shorter than the page asked for. */
    public int getPage() {
        return Math.max(1, Math.min(request.pageNumber(), getPages()));
    }

    public int getPages() {
        return Math.max(1, (getCount() + ROWS_OF_A_PAGE - 1) / ROWS_OF_A_PAGE);
    }

    public @Nullable String getPrevious() {
        return getPage() > 1 ? request.with(ListRequest.PAGE, String.valueOf(getPage() - 1)) : null;
    }

    public @Nullable String getNext() {
        return getPage() < getPages() ? request.with(ListRequest.PAGE, String.valueOf(getPage() + 1)) : null;
    }

    /** All rows as a file, sorted as they are. */
    public String getFile() {
        return request.with(ListRequest.FORM, ListRequest.CSV);
    }
}
