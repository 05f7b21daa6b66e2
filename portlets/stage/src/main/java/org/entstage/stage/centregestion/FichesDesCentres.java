package org.entstage.stage.centregestion;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ConsulterCentre;
import org.entstage.centregestion.FicheGestion;
import org.entstage.centregestion.LigneCentre;
import org.entstage.centregestion.ListerCentres;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a centre share: the centre itself as {@code c}, and centres to choose from. */
@Component
class FichesDesCentres {

    private final ConsulterCentre consulter;
    private final ListerCentres lister;
    private final MessageSource messages;

    FichesDesCentres(ConsulterCentre consulter, ListerCentres lister, MessageSource messages) {
        this.consulter = consulter;
        this.lister = lister;
        this.messages = messages;
    }

    FicheGestion montrer(Acteur acteur, long id, Model model) {
        FicheGestion fiche = consulter.executer(acteur, id);
        model.addAttribute("c", fiche);
        return fiche;
    }

    /** Centres of his perimeter as a choice, each below the one above it. */
    List<Option> options(Acteur acteur, Predicate<Arbre.Noeud> admis) {
        return lister.executer(acteur).stream()
                .map(LigneCentre::centre)
                .filter(admis)
                .map(noeud -> new Option(Long.toString(noeud.id()), noeud.libelle()))
                .toList();
    }

    /** Levels as a choice. */
    List<Option> niveaux(Locale langue) {
        return Stream.of(NiveauCentre.values())
                .map(niveau -> new Option(
                        niveau.name(), messages.getMessage("centregestion.niveau." + niveau.name(), null, langue)))
                .toList();
    }
}
