package org.entstage.centregestion;

import java.util.List;
import java.util.stream.Stream;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/**
 * Where something may be written that centres inherit: a centre, or the institution under the id
 * {@link Parametres#ETABLISSEMENT}; and who may do that there.
 */
@Component
public class Places {

    private final ArbreDesCentres centres;

    public Places(ArbreDesCentres centres) {
        this.centres = centres;
    }

    /** The place and those above it, the institution last. */
    public List<Long> chaine(long place) {
        Stream<Long> dessus =
                place == Parametres.ETABLISSEMENT ? Stream.empty() : centres.arbre().chaine(place).stream();
        return Stream.concat(dessus, Stream.of(Parametres.ETABLISSEMENT)).toList();
    }

    /**
     * @return how the journal names the place: the centre's code, empty for the institution
     * @throws org.entstage.commun.AccesRefuse unless he may do this there
     */
    public String exiger(Acteur acteur, Action action, long place) {
        if (place == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(action);
            return "";
        }
        acteur.exiger(action, Situation.duCentre(place));
        return noeud(place).code();
    }

    public boolean peut(Acteur acteur, Action action, long place) {
        return place == Parametres.ETABLISSEMENT
                ? acteur.peutPartout(action)
                : acteur.peut(action, Situation.duCentre(place));
    }

    /** What a place is called; null for the institution. */
    public String libelle(long place) {
        return place == Parametres.ETABLISSEMENT ? null : noeud(place).libelle();
    }

    /** What the place is called that decided: empty for the institution, null for what is delivered. */
    public String origine(Long place) {
        if (place == null) {
            return null;
        }
        return centres.arbre().noeud(place).map(Arbre.Noeud::libelle).orElse("");
    }

    private Arbre.Noeud noeud(long place) {
        return centres.arbre().noeud(place).orElseThrow(() -> new Introuvable("centre " + place));
    }
}
