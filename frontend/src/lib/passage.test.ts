/** Finding a quoted passage in its text. */
import { describe, expect, it } from "vitest";
import { locate } from "@/lib/passage";

const TEXT = "Hej. Hvad koster 12 egeborde?\nVi skal bruge 12 egeborde i Odense.";

describe("locate", () => {
  it("trusts offsets that agree with the quote, so that the second of two alike is found", () => {
    const start = TEXT.lastIndexOf("12 egeborde");
    expect(locate(TEXT, { quote: "12 egeborde", start, end: start + 11 })).toEqual([start, start + 11]);
  });
  it("looks for the words when the offsets belong to another form of the text", () => {
    expect(locate(TEXT, { quote: "Hvad koster 12 egeborde?", start: 40, end: 60 })).toEqual([5, 29]);
  });
  it("does not mind other line breaks", () => {
    expect(locate(TEXT, { quote: "egeborde? Vi skal" })).toEqual([20, 37]);
  });
  it("takes a quote's signs literally", () => expect(locate("a.c abc", { quote: "abc" })).toEqual([4, 7]));
  it("marks nothing when the words are not there", () => {
    expect(locate(TEXT, { quote: "faktura 77", start: 0, end: 10 })).toBeNull();
    expect(locate(TEXT, { start: 10, end: 5000 })).toBeNull();
    expect(locate(TEXT, undefined)).toBeNull();
  });
});
