package org.entstage.portail.container;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletContext;
import javax.portlet.PortletException;
import javax.portlet.filter.PortletFilter;
import org.apache.pluto.container.om.portlet.Filter;
import org.apache.pluto.container.om.portlet.FilterMapping;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;

/** The portlet filters of one application: one instance each, chosen by phase and by the mapping of portlet.xml. */
final class FilterChains {

    private final PortletApplicationDefinition definition;
    private final Map<String, PortletFilter> filters = new LinkedHashMap<>();

    /** Makes and initialises the filters; a filter that fails makes every portlet of the application fail loudly. */
    FilterChains(PortletApp app) {
        this.definition = app.getPortletApplicationDefinition();
        List<? extends Filter> declared = new ArrayList<>(definition.getFilters());
        declared.sort(Comparator.comparingInt(Filter::getOrdinal));
        for (Filter filter : declared) {
            filters.put(filter.getFilterName(), create(filter, app));
        }
    }

    private static PortletFilter create(Filter filter, PortletContext context) {
        try {
            PortletFilter instance =
                    (PortletFilter) Class.forName(filter.getFilterClass(), true, context.getClassLoader())
                            .getDeclaredConstructor()
                            .newInstance();
            instance.init(new DeclaredFilterConfig(filter, context));
            return instance;
        } catch (ReflectiveOperationException | PortletException e) {
            throw new IllegalStateException("Portlet filter " + filter.getFilterName() + " cannot start", e);
        }
    }

    /** The filters that stand before a portlet in a phase, in order. */
    List<PortletFilter> of(String portlet, String phase) {
        return filters.entrySet().stream()
                .filter(entry ->
                        definition.getFilter(entry.getKey()).getLifecycles().contains(phase))
                .filter(entry -> isMapped(entry.getKey(), portlet))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isMapped(String filter, String portlet) {
        return definition.getFilterMappings().stream()
                .filter(mapping -> mapping.getFilterName().equals(filter))
                .map(FilterMapping::getPortletNames)
                .flatMap(List::stream)
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? portlet.startsWith(pattern.substring(0, pattern.length() - 1))
                        : portlet.equals(pattern));
    }
}
