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

/**
 * 列表的请求 — how a list is to be shown: {@code ?sort=total}, {@code ?sort=-total} the other way round, {@code ?page=2}, {@code ?form=csv}; where
 * a page has several lists, {@code ?list=deputies} names the one it is about.
 */
public final class ListRequest {
    static final String LIST = "list";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String FORM = "form";
    static final String CSV = "csv";

    @RestQuery
    @Nullable
    String list;

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

    /** Which list of the page this is; empty for the only or first one. */
    private String listsName = "";

    /** Where the lists are shown; where a form was sent that is another address than the request's. */
    private @Nullable String shownAt;

    /** The request as far as it is about the page's list of that name; the list's heading bears it as its id. */
    ListRequest about(String given) {
        ListRequest other = copy();
        other.listsName = given;
        return other;
    }

    /** The request for lists that are shown on the page of that path. */
    ListRequest at(String path) {
        ListRequest other = copy();
        other.shownAt = path;
        return other;
    }

    private ListRequest copy() {
        ListRequest other = new ListRequest();
        other.list = list;
        other.sort = sort;
        other.page = page;
        other.form = form;
        other.address = address;
        other.listsName = listsName;
        other.shownAt = shownAt;
        return other;
    }

    private boolean isMeant() {
        return given(list).equals(listsName);
    }

    /** The column it is sorted by; empty for the list's own order. */
    String sortedBy() {
        String asked = isMeant() ? given(sort) : "";
        return asked.startsWith("-") ? asked.substring(1) : asked;
    }

    boolean isReversed() {
        return isMeant() && given(sort).startsWith("-");
    }

    boolean wantsFile() {
        return isMeant() && CSV.equals(form);
    }

    /** Counted from 1. */
    int pageNumber() {
        return !isMeant() || given(page).isEmpty() ? 1 : Parameters.number(PAGE, given(page));
    }

    /** The same list asked for otherwise: its address with one part of the query put in place of what stood there. */
    String with(String name, String value) {
        Map<String, List<String>> query = new TreeMap<>(address.getQueryParameters());
        query.remove(PAGE); // sorted anew or as a file, it begins at the first
        query.remove(FORM);
        query.remove(LIST);
        if (!isMeant()) {
            query.remove(SORT); // it was another list's
        }
        if (!listsName.isEmpty()) {
            query.put(LIST, List.of(listsName));
        }
        query.put(name, List.of(value));
        List<String> parts = new ArrayList<>();
        query.forEach(
                (key, values) -> values.forEach(one -> parts.add(Labels.inQuery(key) + "=" + Labels.inQuery(one))));
        String path = shownAt == null ? address.getRequestUri().getRawPath() : shownAt;
        return path + "?" + String.join("&", parts) + (listsName.isEmpty() ? "" : "#" + listsName);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
