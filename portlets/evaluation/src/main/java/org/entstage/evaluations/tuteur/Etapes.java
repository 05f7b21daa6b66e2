package org.entstage.evaluations.tuteur;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entstage.evaluation.fiche.EtapeDeFiche;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.texte.TexteEditable.Langue;

/** The steps of a sheet: its sections in which something is asked, then reading it all again. */
final class Etapes {

    /** How addresses name the last step. */
    static final String RELIRE = "relire";

    private final List<EtapeDeFiche> sections;

    private Etapes(List<EtapeDeFiche> sections) {
        this.sections = sections;
    }

    static Etapes de(FicheLue fiche) {
        return new Etapes(
                fiche.etapes().stream().filter(etape -> etape.posees() > 0).toList());
    }

    /** Sections in which something is asked now. */
    int nombre() {
        return sections.size();
    }

    int questions() {
        return sections.stream().mapToInt(EtapeDeFiche::posees).sum();
    }

    /** The section of that name, if something is asked in it. */
    Optional<EtapeDeFiche> section(String nom) {
        return sections.stream()
                .filter(etape -> etape.rubrique().code().equals(nom))
                .findFirst();
    }

    /** Where each section is, by its name. */
    Map<String, String> adresses(UnaryOperator<String> adresse) {
        return sections.stream()
                .map(etape -> etape.rubrique().code())
                .collect(Collectors.toMap(Function.identity(), adresse));
    }

    /** The first step that is not done. */
    String aReprendre() {
        return sections.stream()
                .filter(etape -> !etape.faite())
                .findFirst()
                .map(etape -> etape.rubrique().code())
                .orElse(RELIRE);
    }

    String apres(String nom) {
        int rang = rang(nom);
        return rang + 1 < sections.size() ? sections.get(rang + 1).rubrique().code() : RELIRE;
    }

    /** The step before; empty for the first one, before which stands the page on which one begins. */
    String avant(String nom) {
        int rang = nom.equals(RELIRE) ? sections.size() : rang(nom);
        return rang <= 0 ? "" : sections.get(rang - 1).rubrique().code();
    }

    private int rang(String nom) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).rubrique().code().equals(nom)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * All of them for the page, which shows one.
     *
     * @param adresse where a step is
     */
    List<EtapeVue> vues(String ici, Langue langue, UnaryOperator<String> adresse) {
        List<EtapeVue> vues = new ArrayList<>();
        for (EtapeDeFiche section : sections) {
            String nom = section.rubrique().code();
            vues.add(new EtapeVue(
                    vues.size() + 1,
                    adresse.apply(nom),
                    section.rubrique().titre().dans(langue),
                    section.manquantes(),
                    section.faite(),
                    nom.equals(ici)));
        }
        vues.add(new EtapeVue(vues.size() + 1, adresse.apply(RELIRE), null, 0, false, RELIRE.equals(ici)));
        return vues;
    }
}
