package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portletmvc4spring.test.mock.web.portlet.MockResourceResponse;
import java.io.IOException;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FichierEnvoyeTest {

    @Test
    void a_file_is_what_it_is_said_to_be_whoever_handed_it_in() throws IOException {
        MockResourceResponse depose = new MockResourceResponse();
        FichierEnvoye.aEnregistrer(depose, "scan.png", "image/png", new byte[] {1, 2});
        MockResourceResponse lu = new MockResourceResponse();
        FichierEnvoye.aLire(lu, "convention-7.pdf", new byte[] {3});

        assertThat(depose.getProperty("Content-Disposition")).isEqualTo("attachment; filename=\"scan.png\"");
        assertThat(depose.getContentType()).isEqualTo("image/png");
        assertThat(depose.getContentAsByteArray()).containsExactly(1, 2);
        assertThat(lu.getProperty("Content-Disposition")).isEqualTo("inline; filename=\"convention-7.pdf\"");
        assertThat(lu.getContentType()).isEqualTo("application/pdf");
        for (MockResourceResponse reponse : new MockResourceResponse[] {depose, lu}) {
            assertThat(reponse.getProperty("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reponse.getProperty("Cache-Control")).isEqualTo("private, no-store");
        }
    }
}
