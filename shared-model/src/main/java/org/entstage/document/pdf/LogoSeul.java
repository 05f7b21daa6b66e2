package org.entstage.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.entstage.document.OptionsPdf;

/** All that a text may refer to: the logo that came with the options. Any other address leads nowhere. */
final class LogoSeul implements FSUriResolver, FSStreamFactory {

    /** Every protocol that the renderer or the JDK would open by itself is given to us, who open nothing. */
    static final Set<String> PROTOCOLES = Set.of("entstage", "http", "https", "ftp", "file", "jar", "jrt", "mailto");

    private final byte[] logo;

    /** @param logo null for none */
    LogoSeul(byte[] logo) {
        this.logo = logo;
    }

    boolean permise(String adresse, ExternalResourceType type) {
        return logo != null && OptionsPdf.LOGO.equals(adresse) && type == ExternalResourceType.IMAGE_RASTER;
    }

    @Override
    public String resolveURI(String base, String adresse) {
        return OptionsPdf.LOGO.equals(adresse) ? adresse : null;
    }

    @Override
    public FSStream getUrl(String adresse) {
        byte[] contenu = logo != null && OptionsPdf.LOGO.equals(adresse) ? logo : new byte[0];
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(contenu);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
