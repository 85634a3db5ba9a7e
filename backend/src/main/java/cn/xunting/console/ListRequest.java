package cn.xunting.console;

import cn.xunting.wire.Parameters;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 列表的请求 — how a list is to be shown: {@code ?sort=total}, {@code ?sort=-total} the other way round, {@code ?page=2}, {@code ?form=csv}. */
public final class ListRequest {
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String FORM = "form";
    static final String CSV = "csv";

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String page;

    @RestQuery
    @Nullable
    String form;

    @Context
    @SuppressWarnings("NullAway.Init") // the framework gives it with the request
    UriInfo address;

    /** The column it is sorted by; empty for the list's own order. */
    String sortedBy() {
        String asked = given(sort);
        return asked.startsWith("-") ? asked.substring(1) : asked;
    }

    boolean isReversed() {
        return given(sort).startsWith("-");
    }

    boolean wantsFile() {
        return CSV.equals(form);
    }

    /** Counted from 1. */
    int pageNumber() {
        return given(page).isEmpty() ? 1 : Parameters.number(PAGE, given(page));
    }

    /** The same list asked for otherwise: its address with one part of the query put in place of what stood there. */
    String with(String name, String value) {
        Map<String, List<String>> query = new TreeMap<>(address.getQueryParameters());
        query.remove(PAGE); // sorted anew or as a file, it begins at the first
        query.remove(FORM);
        query.put(name, List.of(value));
        List<String> parts = new ArrayList<>();
        query.forEach(
                (key, values) -> values.forEach(one -> parts.add(Labels.inQuery(key) + "=" + Labels.inQuery(one))));
        return address.getRequestUri().getRawPath() + "?" + String.join("&", parts);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
