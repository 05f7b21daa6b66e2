package org.entstage.document.mustache;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.document.Balise;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeTexte;
import org.springframework.stereotype.Component;

/** Compiled anew each time: staff changes them, and a mail is short. */
@Component
class GabaritsDeTexteMustache implements GabaritsDeTexte {

    private final Mustache.Compiler compilateur = Mustache.compiler()
            .escapeHTML(false)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withCollector(new ValeursSeules())
            .withLoader(nom -> {
                throw new IllegalStateException("no template within a template");
            });

    @Override
    public List<Nom> noms(String source) throws GabaritFaux {
        List<Balise> balises = Balises.lire(source, Set.of());
        compiler(source);
        return balises.stream()
                .filter(balise -> balise.genre() != Balise.Genre.FIN)
                .map(balise -> new Nom(balise.nom(), balise.ligne()))
                .toList();
    }

    @Override
    public String remplir(String source, Map<String, Object> valeurs) throws GabaritFaux {
        Balises.lire(source, Set.of());
        try {
            return compiler(source).execute(valeurs);
        } catch (MustacheException e) {
            throw new GabaritFaux(1, e.getMessage(), e);
        }
    }

    private com.samskivert.mustache.Template compiler(String source) throws GabaritFaux {
        try {
            return compilateur.compile(source);
        } catch (MustacheParseException e) {
            throw Fautes.de(e);
        }
    }
}
