package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.HandlerExceptionResolver;
import com.liferay.portletmvc4spring.HandlerMapping;
import com.liferay.portletmvc4spring.mvc.annotation.DefaultAnnotationHandlerMapping;
import com.liferay.portletmvc4spring.mvc.method.annotation.PortletRequestMappingHandlerAdapter;
import java.util.List;
import org.entstage.notification.avis.RetenirLangue;
import org.entstage.portlet.commun.echec.ViewFailures;
import org.entstage.portlet.commun.ecran.ScreenModel;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Context of one portlet: how requests find their handler method. Must stand in the portlet's own context, since the
 * mapping looks for controllers only there. {@code <mvc:annotation-driven/>} would configure servlets and validate
 * nothing.
 */
@Configuration(proxyBeanMethods = false)
public class PortletConfiguration {

    @Bean
    HandlerMapping handlerMapping(
            ScreenModel modele, ActeurCourant acteurCourant, ObjectProvider<RetenirLangue> retenirLangue) {
        DefaultAnnotationHandlerMapping mapping = new DefaultAnnotationHandlerMapping();
        mapping.setInterceptors(
                new Object[] {new ScreenInterceptor(modele), new LangueInterceptor(acteurCourant, retenirLangue)});
        return mapping;
    }

    @Bean
    PortletRequestMappingHandlerAdapter handlerAdapter(FormBinding liaison, ActeurCourant acteurCourant) {
        ScreenHandlerAdapter adapter = new ScreenHandlerAdapter(acteurCourant);
        adapter.setWebBindingInitializer(liaison);
        adapter.setCustomArgumentResolvers(List.of(new ScreenArguments(acteurCourant)));
        return adapter;
    }

    @Bean
    HandlerExceptionResolver handlerExceptionResolver(ScreenModel modele, FormViews formulaires) {
        return new ViewFailures(modele, formulaires);
    }
}
