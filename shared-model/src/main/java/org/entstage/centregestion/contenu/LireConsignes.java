package org.entstage.centregestion.contenu;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.parametre.Parametres;

/**
 * What to read before a convention: the institution's instructions, then the centre's; a centre that has none shows
 * those of the next one above.
 */
@ReadUseCase
public class LireConsignes {

    private static final List<Action> POUR =
            List.of(Action.CONVENTION_COMMENCER, Action.CONVENTION_MODIFIER, Action.CONVENTION_LIRE);

    private final Contenus contenus;
    private final ArbreDesCentres centres;

    LireConsignes(Contenus contenus, ArbreDesCentres centres) {
        this.contenus = contenus;
        this.centres = centres;
    }

    /** @param aLire ids of the centres that may be in charge */
    public List<BlocConsignes> executer(Acteur acteur, Collection<Long> aLire, Locale langue) {
        if (POUR.stream().noneMatch(acteur::peut)) {
            throw new AccesRefuse("one of " + POUR + " is needed");
        }
        Set<Long> sources = new LinkedHashSet<>();
        sources.add(Parametres.ETABLISSEMENT);
        Arbre arbre = centres.arbre();
        for (long centre : aLire) {
            arbre.chaine(centre).stream()
                    .filter(un -> bloc(un, langue).isPresent())
                    .findFirst()
                    .ifPresent(sources::add);
        }
        List<BlocConsignes> blocs = new ArrayList<>();
        sources.forEach(source -> bloc(source, langue).ifPresent(blocs::add));
        return blocs;
    }

    private Optional<BlocConsignes> bloc(long centre, Locale langue) {
        String html = contenus.consignes(centre)
                .map(consignes -> consignes.texte(langue).html())
                .orElse("");
        List<LigneDocument> documents = contenus.documents(List.of(centre));
        if (html.isEmpty() && documents.isEmpty()) {
            return Optional.empty();
        }
        String libelle = centres.arbre().noeud(centre).map(Arbre.Noeud::libelle).orElse(null);
        return Optional.of(new BlocConsignes(libelle, html, documents));
    }
}
