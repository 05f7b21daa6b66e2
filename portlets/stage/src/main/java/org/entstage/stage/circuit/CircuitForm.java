package org.entstage.stage.circuit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.validation.Valid;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.Delais;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Texte;

/** Steps: one row for each kind, in the order of {@link NatureEtape}. */
public class CircuitForm {

    @Valid
    List<EtapeForm> etapes = new ArrayList<>();

    static CircuitForm de(Circuit circuit) {
        CircuitForm form = new CircuitForm();
        for (NatureEtape nature : NatureEtape.values()) {
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
    Circuit circuit() {
        List<EtapeCircuit> lues = new ArrayList<>();
        for (NatureEtape nature : NatureEtape.values()) {
            EtapeForm ligne = nature.ordinal() < etapes.size() ? etapes.get(nature.ordinal()) : null;
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
    static RefusMetier auxChamps(RefusMetier refus, Function<NatureEtape, String> mots) {
        return new RefusMetier(refus.problemes().stream()
                .map(probleme -> Stream.of(NatureEtape.values())
                        .filter(nature -> nature.name().equals(probleme.champ()))
                        .findFirst()
                        .map(nature -> new Probleme(
                                "etapes[" + nature.ordinal() + "]." + champ(probleme.cle()),
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
