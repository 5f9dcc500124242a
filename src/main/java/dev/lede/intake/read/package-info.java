/**
 * Makes text of web pages, PDF files and Word documents: paragraphs apart by a blank line, headings
 * as lines of their own, the main article of a page without what stands around it.
 *
 * <p>Blocks and costs memory in proportion to the file: for workers. Bounds: the length of the
 * text, pages of a PDF, entries and unpacked bytes of a Word document.
 *
 * <p>Uses: {@code intake}, jsoup, PDFBox.
 */
package dev.lede.intake.read;
