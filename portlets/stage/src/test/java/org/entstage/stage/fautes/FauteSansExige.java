package org.entstage.stage.fautes;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Breaks: a handler that says nothing of who may. */
@RequestMapping("VIEW")
public class FauteSansExige {

    @RenderMapping(params = "vue=faute")
    public String afficher() {
        return "page";
    }
}
