package org.entstage.stage.circuit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.validation.Valid;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.Delais;
import org.entstage.circuit.Dossier;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Texte;

/** Steps: one row for each kind, in the order of {@link NatureEtape#de}. */
public class CircuitForm {

    @Valid
    List<EtapeForm> etapes = new ArrayList<>();

    static CircuitForm de(Circuit circuit, Dossier dossier) {
        CircuitForm form = new CircuitForm();
        for (NatureEtape nature : NatureEtape.de(dossier)) {
            EtapeForm ligne = new EtapeForm();
            circuit.etape(nature).ifPresent(etape -> {
                ligne.rang = etape.rang();
                ligne.qui = etape.qui().name();
                ligne.requise = Boolean.toString(etape.requise());
                ligne.personne = etape.personne();
                ligne.delai = etape.delais().delai();
                ligne.rappel = etape.delais().rappel();
                ligne.escalade = etape.delais().escalade();
            });
            form.etapes.add(ligne);
        }
        return form;
    }

    /** What was typed; kinds without a place are not in it. */
    Circuit circuit(Dossier dossier) {
        List<NatureEtape> natures = NatureEtape.de(dossier);
        List<EtapeCircuit> lues = new ArrayList<>();
        for (int rang = 0; rang < natures.size(); rang++) {
            NatureEtape nature = natures.get(rang);
            EtapeForm ligne = rang < etapes.size() ? etapes.get(rang) : null;
            if (ligne != null && ligne.rang != null) {
                lues.add(new EtapeCircuit(
                        ligne.rang,
                        nature,
                        qui(nature, ligne),
                        Texte.ouNul(ligne.personne),
                        nature.toujours() || !"false".equals(ligne.requise),
                        new Delais(ligne.delai, ligne.rappel, ligne.escalade)));
            }
        }
        return new Circuit(lues);
    }

    private static Intervenant qui(NatureEtape nature, EtapeForm ligne) {
        return Stream.of(Intervenant.values())
                .filter(intervenant -> intervenant.name().equals(ligne.qui))
                .findFirst()
                .orElse(nature.intervenants().get(0));
    }

    /** The same refusal told at the rows, which are called by their words. */
    static RefusMetier auxChamps(RefusMetier refus, Dossier dossier, Function<NatureEtape, String> mots) {
        return new RefusMetier(refus.problemes().stream()
                .map(probleme -> NatureEtape.de(dossier).stream()
                        .filter(nature -> nature.name().equals(probleme.champ()))
                        .findFirst()
                        .map(nature -> new Probleme(
                                "etapes[" + NatureEtape.de(dossier).indexOf(nature) + "]." + champ(probleme.cle()),
                                probleme.cle(),
                                mots(probleme.arguments(), mots.apply(nature)),
                                probleme.reference()))
                        .orElse(probleme))
                .toList());
    }

    /** The field of the row that a problem is about. */
    private static String champ(String cle) {
        return cle.startsWith("circuit.personne") ? "personne" : cle.equals("circuit.delais") ? "delai" : "rang";
    }

    /** The step's words in the place of its code; what else a problem names stays. */
    private static List<Serializable> mots(List<? extends Serializable> arguments, String etape) {
        List<Serializable> dits = new ArrayList<>(arguments);
        if (dits.isEmpty()) {
            dits.add(etape);
        }
        dits.set(0, etape);
        return dits;
    }
}
